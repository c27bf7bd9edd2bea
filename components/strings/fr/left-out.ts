export { leftOut } from '../en/left-out'
